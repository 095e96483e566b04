import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on this computer for whoever speaks to it, by TCP or UDP, and counts. */
export interface Sink {
  /** `127.0.0.1:port`, the same port for both. */
  readonly host: string
  heard(): number
  close(): Promise<void>
}

export async function openSink(): Promise<Sink> {
  let heard = 0
  const server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.end('heard')
  })
  // Connections, not requests: even a handshake that carries nothing is a word too many
  server.on('connection', () => heard++)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = createSocket('udp4')
  socket.on('message', () => heard++)
  socket.bind(port, '127.0.0.1')
  await once(socket, 'listening')
  return {
    host: `127.0.0.1:${port}`,
    heard: () => heard,
    async close() {
      socket.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
