from collections import namedtuple
Point = namedtuple("Point", ["x", "y"], defaults=[0])
p, q = Point(3), Point(1, 2)
print(p, q, p.x + q.y, p < q, Point(*[7, 8]), Point(y=1, x=2))
x, y = q
print(x, y, q[0], q[-1], len(q), list(q), dict(zip(q._fields, q)))
moved = q._replace(x=10)
print(moved, q, moved._asdict(), sum(moved), moved == (10, 2), hash(moved) == hash((10, 2)))
Employee = namedtuple("Employee", "name dept salary")
staff = [Employee("ann", "it", 50), Employee("bob", "hr", 40), Employee("cy", "it", 60)]
print(max(staff, key=lambda e: e.salary).name, sum(e.salary for e in staff if e.dept == "it"))
print(sorted(staff, key=lambda e: (e.dept, -e.salary))[0], {e.name: e.salary for e in staff})
by_dept = {}
for e in staff:
    by_dept.setdefault(e.dept, []).append(e.name)
print(by_dept, [e._replace(salary=e.salary * 2).salary for e in staff])
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: q.z, lambda: Employee("x")):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
match q:
    case Point(x=1, y=k):
        print("matched", k)
