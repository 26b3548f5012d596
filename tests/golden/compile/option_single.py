# options: single
a + 1
