import { type Message, say } from '../domain/message.ts';
import { type At, type ConfigFinding, describePath, errorAt, isInValue, isSecret, type Path } from './finding.ts';

const EXPRESSION = /\$\{\{[^\n]*?\}\}/g;
/** What a text is made of in which an expression was: a character for private use, which no config holds. */
const REMOVED = '\uE000';
const SHELL = /^\s*\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\(.*\))\s*$/s;

/** The text with each of GitHub's expressions made harmless for YAML, as long as it was. Names in it stay. */
export function withoutExpressions(text: string): string {
  return text.replace(EXPRESSION, (expression) => expression.replace(/[^\w.]/g, REMOVED));
}

/**
 * What other systems fill in and nothing fills in here: GitHub's expressions anywhere but in a description, and variables of
 * a shell as a value.
 */
export function expressions(data: unknown): ConfigFinding[] {
  const found: ConfigFinding[] = [];
  const walk = (node: object, path: Path) => {
    for (const [key, child] of Object.entries(node)) {
      // Of thousands of secrets hardly any has such a text: no path is made for the others.
      const isText = typeof child === 'string' && isFilledIn(child, key);
      const isMap = typeof child === 'object' && child !== null;
      if (!isText && !isMap && !isFilledIn(key)) continue;
      const below = [...path, Array.isArray(node) ? Number(key) : key];
      const wrongKey = inText(key, below, 'key');
      found.push(...wrongKey);
      if (wrongKey.length > 0) continue;
      if (isText) found.push(...inText(child, below, 'value'));
      else if (isMap) walk(child, below);
    }
  };
  if (typeof data === 'object' && data !== null) walk(data, []);
  return found;
}

/** A description is for people: an expression in it is part of the text. */
function isFilledIn(text: string, key = ''): boolean {
  return text.includes(REMOVED) || (text.includes('$') && key !== 'description');
}

function inText(text: string, path: Path, at: At): ConfigFinding[] {
  const isSource = at === 'value' && (isInValue(path) || isSecret(path));
  const what = at === 'key' ? `A key of ${describePath(path.slice(0, -1))}` : describePath(path);
  if (text.includes(REMOVED) || text.match(EXPRESSION) !== null) {
    const message = `${what} holds an expression of GitHub, which does not work in this file.`;
    const name = /\b(?:secrets|vars|env)\.(\w{1,80})/.exec(text)?.[1] ?? 'NAME';
    return [errorAt(path, at, 'expression', message, isSource ? mapped(name, path) : AS_IT_IS)];
  }
  const shell = isSource ? SHELL.exec(text) : null;
  if (shell === null) return [];
  // Only what is surely the name of a variable is repeated: a password may begin with a dollar sign, too.
  const name = [shell[1] ?? shell[2] ?? ''].find((one) => /^[A-Z_][A-Z0-9_]{0,79}$/.test(one)) ?? 'NAME';
  const message = `${what} holds a variable or a command of a shell, which does not work in this file.`;
  return [errorAt(path, at, 'expression', message, mapped(name, path))];
}

const AS_IT_IS = 'Write the text itself: this file is read as it is.';

function mapped(name: string, path: Path): Message {
  if (path.at(-1) === 'file') return AS_IT_IS;
  const mapping = `${name}: \${{ secrets.${name} }}`;
  return say`Write \`value: { env: ${name} }\`, and in the workflow map it under \`env:\` of the step: \`${mapping}\`.`;
}
