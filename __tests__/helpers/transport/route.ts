import { Socket } from 'node:net';

/**
 * Loaded into the program before it starts: every connection that leaves this machine ends at the network of the test. Names are not looked
 * up, and who was meant is seen there in what was sent.
 */
const { TEST_HTTP_PORT, TEST_HTTPS_PORT } = process.env;
const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const list = args[0];
  const [given] = Array.isArray(list) ? list : [list];
  const { host, port } = given as { host?: string; port?: number | string };
  if (host === undefined || host === 'localhost' || host === '127.0.0.1') return connect.apply(this, args);
  const here = {
    ...(given as object),
    host: '127.0.0.1',
    port: Number(port) === 443 ? TEST_HTTPS_PORT : TEST_HTTP_PORT,
  };
  if (Array.isArray(list)) list[0] = here;
  else args[0] = here;
  return connect.apply(this, args);
} as typeof Socket.prototype.connect;
