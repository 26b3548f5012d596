# options: assign
n = 3
