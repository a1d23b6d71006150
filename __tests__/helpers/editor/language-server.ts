import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../../..');
const SERVER = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
const SCHEMA = pathToFileURL(join(ROOT, 'schema/union-secrets.schema.json')).href;

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position };
  readonly message: string;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** An editor that has one file open. `|` in a text given to `complete` or `hover` is the cursor. */
export interface Editor {
  diagnose(text: string): Promise<readonly Diagnostic[]>;
  complete(text: string): Promise<readonly Completion[]>;
  /** Markdown. */
  hover(text: string): Promise<string>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts the server that VS Code, Neovim, Helix and others use for YAML, with our schema and none from the network. */
export async function openEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: ROOT });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const diagnoses = new Map<string, (found: readonly Diagnostic[]) => void>();
  let ids = 0;
  let files = 0;
  read(server, (message) => {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      diagnoses.get(uri)?.(diagnostics);
    } else if (message.method !== undefined && message.id !== undefined) {
      const asksSettings = message.method === 'workspace/configuration';
      send(server, { id: message.id, result: asksSettings ? settings(message.params) : null });
    } else if (message.id !== undefined) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
    }
  });
  const request = <T>(method: string, params: unknown): Promise<T> => {
    ids += 1;
    const id = ids;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      send(server, { id, method, params });
    });
  };
  const notify = (method: string, params: unknown) => send(server, { method, params });
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings: null });

  const open = (text: string): string => {
    files += 1;
    const uri = `file:///editor/${files}.yaml`;
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return uri;
  };
  const at = (text: string) => {
    const cursor = text.indexOf('|');
    const before = text.slice(0, cursor).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri: open(text.slice(0, cursor) + text.slice(cursor + 1)) }, position };
  };
  return {
    diagnose: (text) =>
      new Promise((resolve) => {
        diagnoses.set(`file:///editor/${files + 1}.yaml`, resolve);
        open(text);
      }),
    complete: async (text) => (await request<{ items: Completion[] }>('textDocument/completion', at(text))).items,
    hover: async (text) => {
      const found = await request<{ contents: { value: string } } | null>('textDocument/hover', at(text));
      return found?.contents.value ?? '';
    },
    close: async () => {
      await request('shutdown', null);
      const ended = new Promise((resolve) => server.once('close', resolve));
      notify('exit', null);
      await ended;
    },
  };
}

const YAML = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
  schemas: { [SCHEMA]: '*.yaml' },
};

/** The server asks for its settings section by section. */
function settings(params: unknown): unknown[] {
  const { items } = params as { items: readonly { section?: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? YAML : null));
}

/** The base protocol: https://microsoft.github.io/language-server-protocol/specifications/base/0.9/specification/ */
function send(server: ChildProcessWithoutNullStreams, message: Message): void {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function read(server: ChildProcessWithoutNullStreams, said: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (piece: Buffer) => {
    buffer = Buffer.concat([buffer, piece]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
      if (buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      said(JSON.parse(body) as Message);
    }
  });
}
