import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Expr, Statement } from '../src/code-check/python/ast.ts';
import { blocksOf, ownExpressions, subExpressions } from '../src/code-check/python/children.ts';
import { parsePython } from '../src/code-check/python/parse.ts';

/**
 * Compares our parser with CPython's own on every Python file below the given folders, by the names, attributes, calls,
 * strings, operators, containers, definitions and statements in each. `npm run verify:python -- <folder>...`; needs
 * python3, the newer the better. Files that CPython rejects are counted apart: ours may accept more.
 */
const DUMP = String.raw`
import ast, collections, json, sys, warnings
warnings.simplefilter("ignore")
SKIP = {"annotation", "returns", "type_params", "type_ignores", "pattern"}
OPS = dict(Add="+", Sub="-", Mult="*", Div="/", FloorDiv="//", Mod="%", MatMult="@", Pow="**", LShift="<<", RShift=">>", BitOr="|", BitXor="^", BitAnd="&")
def walk(n, c):
    k = type(n).__name__
    if k in ("JoinedStr", "TemplateStr") or k == "Constant" and isinstance(n.value, (str, bytes)):
        c["string"] += 1
        return
    if k == "Name": c["name " + n.id] += 1
    elif k == "Attribute": c["attribute " + n.attr] += 1
    elif k == "Call": c["call %d" % (len(n.args) + len(n.keywords))] += 1
    elif k == "BinOp": c["binary " + OPS[type(n.op).__name__]] += 1
    elif k in ("List", "Set"): c["%s %d" % (k.lower(), len(n.elts))] += 1
    elif k == "Dict": c["dict %d" % len(n.keys)] += 1
    elif k in ("FunctionDef", "AsyncFunctionDef", "ClassDef"): c["definition %s %d %d" % (n.name, len(n.decorator_list), len(n.body))] += 1
    elif k == "Return": c["return"] += 1
    elif k == "If": c["if %d" % len(n.body)] += 1
    for f, v in ast.iter_fields(n):
        if f in SKIP: continue
        for x in v if isinstance(v, list) else [v]:
            if isinstance(x, ast.AST) and not isinstance(x, ast.Slice): walk(x, c)
for path in sys.stdin.read().split("\n"):
    c = collections.Counter()
    try:
        with open(path, encoding="utf-8", newline="") as f: walk(ast.parse(f.read()), c)
    except Exception: c = None
    print(json.dumps(c))
`;

type Counts = Record<string, number>;

function count(source: string): Counts | null {
  const parsed = parsePython(source);
  if (parsed.kind === 'failed') return null;
  const counts: Counts = {};
  const add = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const expression = (node: Expr): void => {
    if (node.kind === 'name') add(`name ${node.name}`);
    else if (node.kind === 'attribute') add(`attribute ${node.name}`);
    else if (node.kind === 'call') add(`call ${node.args.length}`);
    else if (node.kind === 'binary' && /^[-+*/%@<>|^&]+$/.test(node.operator) && !/^[<>]=?$/.test(node.operator))
      add(`binary ${node.operator}`);
    else if (node.kind === 'list' || node.kind === 'set') add(`${node.kind} ${node.items.length}`);
    else if (node.kind === 'dict') add(`dict ${node.entries.length}`);
    else if (node.kind === 'string') add('string');
    for (const inner of subExpressions(node)) expression(inner);
  };
  const statement = (node: Statement): void => {
    if (node.kind === 'function' || node.kind === 'class')
      add(`definition ${node.name} ${node.decorators.length} ${node.body.length}`);
    else if (node.kind === 'return') add('return');
    else if (node.kind === 'if') for (const { body } of node.branches) add(`if ${body.length}`);
    for (const own of ownExpressions(node)) expression(own);
    for (const inner of blocksOf(node)) block(inner);
  };
  const block = (statements: Block): void => statements.forEach(statement);
  block(parsed.body);
  return counts;
}

const paths = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py'))
    .map((path) => join(folder, path)),
);
const python = spawnSync('python3', ['-c', DUMP], { input: paths.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 31 });
if (python.status !== 0) throw new Error(python.stderr);
const theirs = python.stdout.split('\n');
const totals = { files: paths.length, same: 0, rejectedByBoth: 0, onlyPythonRejects: 0, different: 0 };
for (const [index, path] of paths.entries()) {
  const wanted = JSON.parse(theirs[index] ?? 'null') as Counts | null;
  const got = count(readFileSync(path, 'utf8'));
  if (wanted === null) totals[got === null ? 'rejectedByBoth' : 'onlyPythonRejects']++;
  else if (got !== null && Object.keys({ ...wanted, ...got }).every((key) => wanted[key] === got[key])) totals.same++;
  else {
    totals.different++;
    console.log(`${path}: ${got === null ? 'we reject it' : 'the trees differ'}`);
  }
}
console.log(totals);
