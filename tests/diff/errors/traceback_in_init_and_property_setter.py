class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if not isinstance(value, int):
            raise TypeError(f"age must be int, not {type(value).__name__}")
        self._age = value


p = Person("ann", 30)
p.age += 1
print(p.name, p.age)
people = [Person("bob", 1)]
people.append(Person("cy", "old"))
