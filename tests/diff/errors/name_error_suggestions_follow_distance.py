import collections
alpha = 1
beta_value = 2
print_it = 3


class K:
    attribute_one = 1
    attr_two = 2

    def method_name(self):
        return 1


print(collections.Counter("ab"))
k = K()
for name in ("attribute_on", "atribute_one", "ATTR_TWO", "methodname", "zzz", "attr_tw", "method"):
    try:
        getattr(k, name)
    except AttributeError as e:
        print(e)
print(beta_valu)
