print("fact:", 'uncaught unexpected keyword')
def connect(host, port=80, *, timeout=1.0, retries=3):
    return f"{host}:{port} {timeout} {retries}"


print(connect("h"))
print(connect("h", 1, timeout=2))
options = {"port": 8080, "retries": 1}
print(connect("k", **options))
for bad in ({"prt": 1}, {"host": "dup"}):
    try:
        connect("h", **bad)
    except TypeError as e:
        print(e)
options["timeoutt"] = 5
print(connect("k",
              **options))
