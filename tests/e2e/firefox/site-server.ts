import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import type { LocalFile } from '../../../scripts/lib/local-pages';

/** An https server that plays every host of the web: serves the pages it was given, and 404 for all else. */
export class SiteServer {
  private readonly files = new Map<string, LocalFile>();
  /** Every request: its address, and the cookies that came with it. */
  readonly seen: { readonly url: string; readonly cookie: string }[] = [];

  private constructor(
    private readonly server: https.Server,
    readonly port: number,
  ) {}

  static async start(): Promise<SiteServer> {
    const server = https.createServer(selfSigned());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const self = new SiteServer(server, typeof address === 'object' && address ? address.port : 0);
    server.on('request', (request, response) => {
      const url = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
      self.seen.push({ url, cookie: request.headers.cookie ?? '' });
      const file = self.files.get(url);
      const { body = '', type = 'text/plain', location } = file ?? {};
      const status = location ? 302 : file ? 200 : 404;
      response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(body);
    });
    return self;
  }

  serve(url: string, file: LocalFile): void {
    this.files.set(url, file);
  }

  /** Whether a served page's source holds an address: whatever its scheme, or by its name alone on the page's own host. */
  mentions(url: string): boolean {
    const { host, pathname, search } = new URL(url);
    const own = [...this.files.keys()].some((key) => new URL(key).host === host);
    const forms = [url.replace(/^https?:/u, ''), ...(own ? [path.basename(pathname) + search] : [])];
    return [...this.files.values()].some(({ body }) => forms.some((form) => body.includes(form)));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A key and a certificate of today that nobody else trusts. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-cert-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', [...words, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return pair;
}
