"""What _json offers, as far as the tests need it: both decline, so the Python is tested."""


def decode(s, idx):
    return None


def encode(o, ensure_ascii, item_separator, key_separator, indent):
    return None
