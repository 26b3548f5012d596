words = ['error', 'from', 'json', 'like', 'data']
print(len(words), words[0])
config = {
    "server": {"host": "localhost", "ports": [80, 443]},
    "users": [{"name": "ann", "roles": ["admin"]}, {"name": "bob"}],
}


def role_of(cfg, index):
    user = cfg["users"][index]
    return user["roles"][0]


print(config["server"]["ports"][1])
print(role_of(config, 0))
for key in ("host", "ports"):
    print(key, config["server"][key])
print([u["name"] for u in config["users"]])
print(role_of(config, 1))
