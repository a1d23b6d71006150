import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { SecretValue } from '../../src/domain/secret-value.ts';

const CANARY = 'canary-7f3a-value';
const value = new SecretValue(CANARY);
const holder = { name: 'ml/key', nested: { list: [value] }, map: new Map([['k', value]]) };

function printed(write: (console: Console) => void): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  write(new Console(stream, stream));
  return text;
}

describe('a secret value turned into text', () => {
  const ways: [string, () => unknown][] = [
    ['String()', () => String(value)],
    ['toString()', () => value.toString()],
    ['a template', () => `${value}`],
    ['concatenation', () => `x${value as unknown as string}`],
    ['a list joined', () => [value, value].join()],
    ['Number()', () => String(Number(value))],
    ['JSON.stringify', () => JSON.stringify(value)],
    ['JSON.stringify of its holder', () => JSON.stringify(holder, null, 2)],
    ['util.inspect', () => inspect(value)],
    [
      'util.inspect of everything',
      () => inspect(holder, { showHidden: true, depth: null, showProxy: true, getters: true }),
    ],
    [
      'util.inspect without its own form',
      () => inspect(value, { customInspect: false, showHidden: true, depth: null }),
    ],
    ['util.format', () => format('%s %o %O %j %d', value, value, value, value, value)],
    ['spreading', () => JSON.stringify({ ...value })],
    ['Object.assign', () => JSON.stringify(Object.assign({}, value))],
    ['its entries', () => JSON.stringify(Object.entries(value))],
    ['its own keys, symbols too', () => Reflect.ownKeys(value).map(String).join()],
    ['structuredClone', () => inspect(structuredClone(value), { showHidden: true, depth: null })],
    ['console.log', () => printed((console) => console.log(value, holder, 'of %s', value))],
    ['console.dir', () => printed((console) => console.dir(holder, { showHidden: true, depth: null }))],
    ['console.table', () => printed((console) => console.table([{ value }]))],
    ['an error message', () => inspect(new Error(`failed for ${value}`))],
    ['an error cause', () => inspect(new Error('failed', { cause: value }), { showHidden: true, depth: null })],
    ['an error property', () => inspect(Object.assign(new Error('failed'), { value }), { depth: null })],
    ['an error of many', () => inspect(new AggregateError([value], 'failed'), { showHidden: true, depth: null })],
    ['URL parameters', () => String(new URLSearchParams({ value: value as unknown as string }))],
  ];
  it.each(ways)('never shows it: %s', (_way, print) => {
    expect(String(print())).not.toContain('canary');
  });

  it('reads as *** where something reads it', () => {
    const forms = [String(value), value.toString(), JSON.stringify(value), inspect(value), `${value}`];
    expect(forms).toEqual(['***', '***', '"***"', '***', '***']);
  });
});

describe('what a secret value does give', () => {
  it('its text, when asked', () => {
    expect(value.reveal()).toBe(CANARY);
  });

  it('its size in bytes of UTF-8, as AWS counts', () => {
    expect(new SecretValue('aé€😀').byteLength).toBe(1 + 2 + 3 + 4);
  });

  it.each([
    ['same', 'same', true],
    ['same', 'Same', false],
    ['é', 'e\u0301', false],
    ['', '', true],
  ])('equality of %j and %j: exact', (a, b, equal) => {
    expect(new SecretValue(a).equals(new SecretValue(b))).toBe(equal);
  });
});
