import sys


def cleanup():
    print("cleanup")


def main(args):
    try:
        if not args:
            print("exiting")
            sys.exit("fatal: no arguments")
        return 0
    except Exception:
        print("never: SystemExit is not an Exception")
    finally:
        cleanup()


print(main(["x"]))
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code, repr(e), e.args)
main([])
