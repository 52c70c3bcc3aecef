import net from 'node:net';

/** Firefox's remote control: `length:[type, id, command, params]` over a local socket. Type 0 asks, type 1 answers. */
export class Marionette {
  private last = 0;
  private rest: Buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('error', () => undefined); // seen as `close`
    socket.on('close', () => {
      for (const one of this.waiting.values()) one.reject(new Error('Firefox has gone'));
      this.waiting.clear();
    });
  }

  /** Connects as soon as the browser listens. @throws Error when it does not within 30 s */
  static async connect(port: number): Promise<Marionette> {
    const end = Date.now() + 30_000;
    for (;;) {
      const socket = await tryConnect(port);
      if (socket) return new Marionette(socket);
      if (Date.now() > end) throw new Error('Firefox does not listen');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Sends a command. @throws Error with Firefox's words */
  send<T>(command: string, params: object = {}): Promise<T> {
    const id = ++this.last;
    const message = JSON.stringify([0, id, command, params]);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject }); // as: the caller knows its command's answer
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const colon = this.rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.rest.subarray(0, colon));
      if (this.rest.length < end) return;
      const message: unknown = JSON.parse(this.rest.subarray(colon + 1, end).toString());
      this.rest = this.rest.subarray(end);
      if (Array.isArray(message)) this.take(message[1], message[2], message[3]);
    }
  }

  private take(id: number, error: { error: string; message: string } | null, value: unknown): void {
    const one = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
    else one?.resolve(value);
  }
}

function tryConnect(port: number): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
