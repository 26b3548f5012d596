# options: await
x = await y
