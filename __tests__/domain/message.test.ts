import { block, Pieces, say } from '../../src/domain/message.ts';

describe('a message', () => {
  test('is a string where it is nothing but prose', () => {
    expect(say`Found ${3} of ${'them'}.`).toBe('Found 3 of them.');
    expect(say``).toBe('');
  });

  test('keeps code of our own text apart, and never looks for any in what is put in', () => {
    expect(say`Set \`${'policy'}.name\` of ${'`rm -rf`'}.`).toEqual(
      new Pieces(['Set ', { code: 'policy.name' }, ' of `rm -rf`.']),
    );
    expect(say`\`a\``).toEqual(new Pieces([{ code: 'a' }]));
  });

  test('takes messages in as they are', () => {
    const inner = say`use \`b\``;
    expect(say`${inner}, or ${block('c', 'sh')}`).toEqual(
      new Pieces(['use ', { code: 'b' }, ', or ', { block: 'c', language: 'sh' }]),
    );
  });

  test('is plain text in a template and in JSON, with lines to copy by themselves', () => {
    const message = say`Use \`a\`: ${block('x \\\n  y')} then wait.`;
    expect(`${message}`).toBe('Use `a`:\n    x \\\n      y\nthen wait.');
    expect(JSON.stringify({ message: say`Use \`a\`.` })).toBe('{"message":"Use `a`."}');
  });
});
