// Prints as many free ports as it is asked for, with commas between them. A program of its own, because a configuration cannot wait.
import { once } from 'node:events'
import { createServer } from 'node:net'

const servers = Array.from({ length: Number(process.argv[2]) }, () => createServer().listen(0, '127.0.0.1'))
await Promise.all(servers.map((server) => server.listening || once(server, 'listening')))
process.stdout.write(servers.map((server) => server.address().port).join(','))
for (const server of servers) server.close()
