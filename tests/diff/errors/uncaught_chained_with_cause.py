print("fact:", 'uncaught chained with cause')
class ConfigError(Exception):
    """A configuration is wrong."""


def load(text):
    try:
        return {k: int(v) for k, v in (p.split(":") for p in text.split(","))}
    except ValueError as e:
        raise ConfigError(f"bad config: {text!r}") from e


print(load("a:1,b:2"))
try:
    load("a:x")
except ConfigError as e:
    print(e, type(e.__cause__).__name__, e.__suppress_context__)
print("now uncaught")
load("a")
