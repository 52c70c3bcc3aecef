import { describe, expect, it } from 'vitest';
import { mayShow, spaceOf } from '../../core/dom/address-space';

describe('spaceOf', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.8.9.10:45003/x.png',
    'https://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.０.０.１/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.b.localhost:8080/',
  ])('%s is this machine', (address) => {
    expect(spaceOf(address)).toBe('loopback');
  });

  it.each([
    'http://10.0.0.1/',
    'http://167772161/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://0300.0250.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::ffff:192.168.1.1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://router/',
    'http://router./',
    'http://printer.local/',
    'http://printer.LOCAL./',
    'http://nas.lan/',
    'http://wiki.corp/',
    'http://gateway.home.arpa/',
    'http://metadata.google.internal/',
  ])('%s is of a private network', (address) => {
    expect(spaceOf(address)).toBe('private');
  });

  it.each([
    'https://news.example.com/a.jpg',
    'http://8.8.8.8/',
    'http://11.0.0.1/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://128.0.0.1/',
    'http://[2400:3200::1]/',
    'http://[2001:4860:4860::8888]/',
    'http://localhost.example.com/',
    'http://local.example/',
    'http://127.0.0.1.example.com/',
  ])('%s is public', (address) => {
    expect(spaceOf(address)).toBe('public');
  });

  it.each([
    '',
    '#',
    '/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'chrome-extension://x/a',
    'ftp://a.example/',
  ])('%j is no address of the web', (address) => {
    expect(spaceOf(address)).toBeUndefined();
  });
});

describe('mayShow', () => {
  const [far, near, here] = ['https://p.example/a.png', 'http://10.0.0.2/a.png', 'http://127.0.0.1/a.png'];

  it('shows what is no nearer than the article', () => {
    const shown = (own: string) => [far, near, here].map((address) => mayShow(address, own));
    expect(shown('https://news.example/1')).toEqual([true, false, false]);
    expect(shown('http://intranet/1')).toEqual([true, true, false]);
    expect(shown('http://localhost:8080/1')).toEqual([true, true, true]);
    expect(shown('')).toEqual([true, false, false]);
  });
});
