import fc from 'fast-check';
import { Marked } from 'marked';
import { block, Pieces, say } from '../../src/domain/message.ts';
import { markdownTable } from '../../src/report/layout.ts';
import {
  code,
  codeBlock,
  link,
  mermaidLabel,
  prose,
  proseWithin,
  pythonString,
  urlPath,
  visible,
} from '../../src/text/escape.ts';
import { withFix } from '../../src/text/words.ts';
import { hostileText } from '../helpers/report/hostile.ts';
import { rendered, renderedCells } from '../helpers/report/markdown.ts';

const MARKER = '<!-- union-secrets:';
const oneLine = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');

describe('inline code', () => {
  test('any text is shown as it is, and nothing but code comes of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: shown, elements } = rendered(`x ${code(text)} y`);
        expect(shown).toBe(`x ${text === '' ? '(empty)' : visible(text)} y`);
        expect(elements.every((element) => element === 'code')).toBe(true);
        expect(code(text)).not.toContain(MARKER);
      }),
      { numRuns: 1000 },
    );
  });

  test('in a table no text ends its cell or its row', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const cells = renderedCells(markdownTable(['A', 'B'], [[`x ${code(a)}`, `x ${code(b)}`]]));
        expect(cells).toHaveLength(1);
        expect(cells[0]?.map((cell) => cell.text)).toEqual(
          [a, b].map((text) => `x ${text === '' ? '(empty)' : visible(text)}`),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a line that begins with it is still a line of text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(rendered(code(text)).elements.every((element) => element === 'code')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('spaces in inline code', () => {
  test.each([
    [' a ', '`  a  `'],
    [' a b', '` a b`'],
    ['  ', '`  `'],
    ['`', '`` ` ``'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a`b', '``a`b``'],
    ['', '(empty)'],
    ['a|b<!--', '`a`<code>&#124;</code>`b`<code>&lt;</code>`!--`'],
  ])('stay: %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('prose', () => {
  test('any text is shown as it is, on one line, and nothing but code comes of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: shown, elements } = rendered(prose(text));
        expect(oneLine(shown)).toBe(oneLine(visible(oneLine(text))));
        expect(elements.filter((element) => element !== 'code')).toEqual([]);
        expect(prose(text)).not.toContain(MARKER);
      }),
      { numRuns: 1000 },
    );
  });

  test('outside of code there is nothing that GitHub would link, mention or draw', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const outside = prose(text)
          .replace(/(`+)(?:(?!`)[\s\S]|(?!\1(?!`))`)*?\1(?!`)/g, ' ')
          .replace(/<code>&(?:#124|lt);<\/code>/g, ' ');
        expect(outside).not.toMatch(/[@#$<>&*_[\]\\|~`]|:[^\s:;.,!?"')]|\/|www\.|[a-z]-\d|[0-9a-f]{7}/i);
      }),
      { numRuns: 1000 },
    );
  });

  test('plain sentences stay plain, and names, paths and quoted text become code', () => {
    expect(prose('The secret ml/token belongs to "billing", not to us (yet).')).toBe(
      'The secret `ml/token` belongs to "billing", not to us (yet).',
    );
    expect(prose('ask @octocat about #1 at https://evil.example.')).toBe(
      'ask `@octocat` about `#1` at `https://evil.example`.',
    );
    expect(prose('1. first')).toBe('`1`. first');
    expect(prose('10. first of 10')).toBe('`10`. first of 10');
    expect(proseWithin('10. first')).toBe('10. first');
    expect(prose('v2 of 2x')).toBe('v2 of 2x');
    expect(prose('2x of v2')).toBe('2x of v2');
    expect(prose('"x" (...)')).toBe('"x" `(...)`');
    expect(prose('pay\u202eload')).toBe('`pay\\u202eload`');
  });
});

describe('a message', () => {
  test('of any prose, code and lines to copy is shown as they are', () => {
    const piece = fc.oneof(hostileText, fc.record({ code: hostileText }), fc.record({ block: hostileText }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const { elements } = rendered(prose(new Pieces(pieces)));
        expect(elements.filter((element) => !['code', 'space'].includes(element))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps punctuation around code, and makes one code of what touches', () => {
    const name = 'ml/`x`';
    expect(prose(say`List ${name} under \`grants\`, or (\`removal.${'key'}\`).`)).toBe(
      'List `` ml/`x` `` under `grants`, or (`removal.key`).',
    );
    expect(prose(say`\`a\`\`b\` --flag=\`c\``)).toBe('`ab` `--flag=c`');
  });

  test('has what is to be copied in a block of its own, whatever it holds', () => {
    const message = say`Run ${block('aws x `y` \\\n  --z', 'sh')} and wait.`;
    expect(prose(message)).toBe('Run\n\n```sh\naws x `y` \\\n  --z\n```\n\nand wait.');
    expect(withFix({ message: 'No.', fix: message })).toContain('**Fix:** Run\n\n```sh\n');
  });
});

describe('a code block', () => {
  const marked = new Marked({ gfm: true });

  test('holds any text, and its fence is longer than any run of backticks in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block = codeBlock(text, 'diff');
        const tokens = marked.lexer(block);
        expect(tokens.map((token) => token.type)).toEqual(['code']);
        expect(block).not.toContain('<!--');
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps its lines', () => {
    expect(codeBlock('a\n  b', 'python')).toBe('```python\na\n  b\n```');
    expect(codeBlock('a ``` b')).toBe('````\na ``` b\n````');
    expect(codeBlock('a <!-- b\n<!-- c\td')).toBe('```\na <\\!-- b\n<\\!-- c\\td\n```');
  });
});

describe('a link', () => {
  test('goes to http(s) only', () => {
    for (const url of ['javascript:alert(1)', 'javascript://x', 'ftp://x', '//x', '', 'x://https://x', 'https:///x'])
      expect(link('run', url)).toBe('run');
    expect(link('run', 'https://github.com/acme/ml/actions/runs/1')).toBe(
      '[run](https://github.com/acme/ml/actions/runs/1)',
    );
  });

  test('keeps what an address may hold, and encodes the rest as UTF-8', () => {
    expect(link('a', 'http://x/é (1)?b=c&d#e')).toBe('[a](http://x/%C3%A9%20%281%29?b=c&d#e)');
    expect(urlPath('a b/é~.x-_#?')).toBe('a%20b/%C3%A9~.x-_%23%3F');
  });

  test('ends where it should, whatever the address holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { elements } = rendered(`a ${link('run', `https://github.com/${urlPath(text)}`)} b`);
        expect(elements).toEqual(['link']);
        expect(rendered(`a ${link('run', `https://github.com/${text}`)} b`).elements).toEqual(['link']);
      }),
      { numRuns: 500 },
    );
  });
});

test('a label of a drawing holds nothing but plain characters and codes', () => {
  fc.assert(fc.property(hostileText, (text) => expect(mermaidLabel(text)).toMatch(/^"(?:[A-Za-z0-9 /.=+-]|#\d+;)*"$/)));
  expect(mermaidLabel('role "x"]')).toBe('"role #34;x#34;#93;"');
});

test('a Python string is one literal of plain characters', () => {
  fc.assert(
    fc.property(hostileText, (text) =>
      expect(pythonString(text)).toMatch(/^"(?:[^"\\<]|\\["\\]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"$/),
    ),
  );
  expect(pythonString(' ~\x7f\xff\u0100\uffff\u{10000}')).toBe('" ~\\x7f\\xff\\u0100\\uffff\\U00010000"');
  expect(pythonString('a"b\\c\n<é🎉')).toBe('"a\\"b\\\\c\\x0a\\x3c\\xe9\\U0001f389"');
});

describe('what a reviewer cannot see or distinguish is shown by its escape', () => {
  const blank = String.fromCodePoint;
  test.each([
    ...[0x3164, 0x115f, 0x1160, 0xffa0, 0x2800, 0xfe0f, 0xe0100, 0x034f, 0x180b, 0x17b4, 0x2060, 0x200d, 0xad],
    ...[0xa0, 0x2003, 0x3000, 0x202f, 0x1680, 0xfffc, 0x13441, 0x16fe4, 0x1d159, 0x2065, 0xe0fff, 0xfeff, 0x1d173],
  ])('U+%s, which is not drawn', (point) => {
    expect(visible(`a${blank(point)}b`)).toMatch(/^a\\u(\{[0-9a-f]+\}|[0-9a-f]{4})b$/);
  });

  test('whatever Unicode says that need not be drawn, is white space or a control', () => {
    const hidden = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Bidi_Control}\p{C}]/u;
    const shown = /^(?! $)[\p{Co}\p{Cn}]$/u;
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point);
      if (character === ' ' || !hidden.test(character)) continue;
      // Nothing is assigned there, or it is for private use: drawn as a box.
      if (shown.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
      if (visible(character) === character) throw new Error(`U+${point.toString(16)} is not seen.`);
    }
  });

  test.each([
    ['a Cyrillic letter in a Latin word', 'str\u0456pe', 'str\\u0456pe'],
    ['a Greek one', 'm\u03bf', 'm\\u03bf'],
    ['full width', '\uff53tripe', '\\uff53tripe'],
    ['letters of mathematics', '\u{1d5cc}tripe', '\\u{1d5cc}tripe'],
    ['a letter and its accent apart', 'cafe\u0301', 'cafe\\u0301'],
  ])('%s', (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test.each([
    'Größe',
    'café',
    'пароль для склада',
    'key of the склад',
    '鍵はAPIキー',
    '한글 API',
    'CO₂, m², ½, 25 °C',
    '🔑 a…b',
    'नमस्ते',
    'ΑΒΓ',
  ])('%s is shown as it is', (text) => {
    expect(visible(text)).toBe(text);
  });
});

test('invisible characters are made visible', () => {
  expect(visible('\r\t\u0001\u{e0001}')).toBe('\\r\\t\\u0001\\u{e0001}');
  expect(visible('a\nb\u202ec\u200b\ud800')).toBe('a\\nb\\u202ec\\u200b\\ud800');
});
