# Binary search in sorted sequences; the searches are native.

try:
    from _bisect import bisect_left, bisect_right, insort_left, insort_right
except ImportError:
    from _bisect_py import bisect_left, bisect_right, insort_left, insort_right

bisect = bisect_right
insort = insort_right
