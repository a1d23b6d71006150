import { block, joined, Pieces, phrase, plain, say } from '../../src/domain/message.ts';
import { plainText, proseWithin } from '../../src/text/escape.ts';

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

describe('a phrase, part of a message', () => {
  test('keeps what is put in apart from its words, also in phrases within phrases', () => {
    const inner = phrase`from ${'KEY'}`;
    expect(phrase`set ${'ml/a'} ${inner}, ${2} times${plain(' or more')}`).toEqual(
      new Pieces(['set ', { code: 'ml/a' }, ' from ', { code: 'KEY' }, ', 2 times or more']),
    );
  });

  test('in a log has quotes where white space would hide an end; in Markdown nothing that is put in has a meaning', () => {
    const one = phrase`set ${'ml/a'} to ${'two words'}, ${''} or ${'@octocat <!-- `x` -->'}`;
    expect(plainText(one)).toBe('set ml/a to "two words", "" or "@octocat <!-- `x` -->"');
    expect(proseWithin(one)).toBe('set `ml/a` to `two words`, (empty) or `@octocat `<code>&lt;</code>``!-- `x` -->``');
  });

  test('several are joined', () => {
    expect(plainText(joined([phrase`a`, phrase`${'b'}`, plain('')], '; '))).toBe('a; b; ');
  });
});
