import { dropsGroup, requirementsIn } from './requirements.ts';

/** Which of Flyte's two SDKs the repository uses, as far as its files say. */
export interface SdksInUse {
  /** `drops-group`: the version that is asked for does not find a secret by group and key with `secrets.get`. */
  readonly flytekit: 'no' | 'yes' | 'drops-group';
  readonly flyte: boolean;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

const IMPORTS = /^[ \t]*(?:from|import)[ \t]+(flytekit|union|flyte)\b/gm;

/**
 * @param files Python.
 * @param requirements files that say which packages are installed.
 */
export function sdksInUse(files: readonly TextFile[], requirements: readonly TextFile[]): SdksInUse {
  const names = new Set(files.flatMap(({ text }) => [...text.matchAll(IMPORTS)].map(([, name]) => name)));
  if (!names.has('flytekit') && !names.has('union')) return { flytekit: 'no', flyte: names.has('flyte') };
  const all = [...files, ...requirements].flatMap(({ path, text }) => requirementsIn(path, text));
  const broken =
    all.some(({ name }) => name === 'union') &&
    all.some(({ name, specifiers }) => name === 'flytekit' && dropsGroup(specifiers));
  return { flytekit: broken ? 'drops-group' : 'yes', flyte: names.has('flyte') };
}
