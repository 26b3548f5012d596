class ApiError(Exception):
    code = 500

    def __init__(self, msg, *, detail=None):
        super().__init__(msg, detail)
        self.detail = detail

    def __str__(self):
        return f"[{self.code}] {self.args[0]}: {self.detail}"


class NotFound(ApiError):
    code = 404


e = NotFound("missing", detail={"id": 5})
print(e, repr(e), e.args)
try:
    raise e
except ApiError as got:
    print(got is e, type(got).__mro__[1].__name__)
raise NotFound("gone", detail=[1])
