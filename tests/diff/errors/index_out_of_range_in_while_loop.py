def find_pair(values, target):
    i = 0
    while True:
        if values[i] + values[i + 1] == target:
            return i
        i += 1


nums = [1, 4, 6, 9]
print(find_pair(nums, 5))
print(find_pair(nums, 10))
found = []
for target in (15, 5):
    found.append(find_pair(nums, target))
print(found)
last = nums[len(nums) - 1]
print(last)
print(find_pair(nums, 99))
