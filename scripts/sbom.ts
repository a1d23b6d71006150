// Prints what `dist` holds code of, as CycloneDX: https://cyclonedx.org/docs/1.6/json/. `npm sbom` lists what an installation would
// get, which is nothing here: the bundle is all there is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled/packages.ts';

const root = join(import.meta.dirname, '..');
const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
};

const purl = (one: { readonly name: string; readonly version: string }) =>
  `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
const licensed = (expression: string) => (expression === '' ? {} : { licenses: [{ expression }] });
const packages = bundledPackages(root);
const byPath = new Map(packages.map((one) => [one.path, one]));
const unique = new Map(packages.map((one) => [purl(one), one]));

const components = [...unique].map(([reference, one]) => ({
  type: 'library',
  'bom-ref': reference,
  name: one.name,
  version: one.version,
  purl: reference,
  ...licensed(one.license),
  hashes: one.integrity
    .split(' ')
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice('sha512-'.length), 'base64').toString('hex') })),
}));
const dependencies = [...unique].map(([reference, { needs }]) => ({
  ref: reference,
  dependsOn: [...new Set(needs.flatMap((path) => byPath.get(path) ?? []).map(purl))].sort(),
}));
const own = purl({ name, version });
const component = { type: 'application', 'bom-ref': own, name, version, purl: own, ...licensed(license) };
console.log(
  JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component },
      components,
      dependencies,
    },
    null,
    2,
  ),
);
