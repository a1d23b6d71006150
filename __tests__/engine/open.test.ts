import type { UnionSecretsConfig } from '../../src/config/config.generated.ts';
import { COMMAND, JOB } from '../../src/domain/vocabulary.ts';
import { choosePlane as choose } from '../../src/engine/open.ts';

/** As it is reported: a message as text. */
const choosePlane = (...args: Parameters<typeof choose>) => JSON.parse(JSON.stringify(choose(...args)));

const fileWith = (...planes: string[]) =>
  ({ dataPlanes: Object.fromEntries(planes.map((plane) => [plane, {}])) }) as unknown as UnionSecretsConfig;
const refused = (message: string, planes: string) => ({
  wrong: [
    { severity: 'error', code: 'data-plane', message, fix: `Set the input \`data-plane\` to one of: ${planes}.` },
  ],
});

describe('the data plane to work on', () => {
  it('is the only one, named or not', () => {
    expect(choosePlane(fileWith('production'), null, JOB)).toEqual({ plane: 'production' });
    expect(choosePlane(fileWith('production'), 'production', JOB)).toEqual({ plane: 'production' });
  });

  it('is the one that is named, of several', () => {
    expect(choosePlane(fileWith('production', 'staging'), 'staging', JOB)).toEqual({ plane: 'staging' });
  });

  it('is none where several are in the file and none is named', () => {
    expect(choosePlane(fileWith('production', 'staging'), null, JOB)).toEqual(
      refused('The file has 2 data planes, and the input `data-plane` names none.', 'production, staging'),
    );
  });

  it('is none where the file has none', () => {
    expect(choosePlane(fileWith(), null, JOB)).toEqual(
      refused('The file has 0 data planes, and the input `data-plane` names none.', ''),
    );
  });

  it.each(['other', '', 'constructor'])('is none that the file does not have: %j', (wanted) => {
    expect(choosePlane(fileWith('production', 'staging'), wanted, JOB)).toEqual(
      refused(`The file has no data plane "${wanted}".`, 'production, staging'),
    );
  });

  it('that was probably meant is offered', () => {
    expect(choosePlane(fileWith('production', 'staging'), 'prodution', JOB)).toMatchObject({
      wrong: [{ fix: 'Did you mean "production"? Set the input `data-plane` to one of: production, staging.' }],
    });
  });

  it('is asked for in the words of the program', () => {
    expect(choosePlane(fileWith('production', 'staging'), null, COMMAND)).toMatchObject({
      wrong: [{ fix: 'Set `--data-plane` to one of: production, staging.' }],
    });
  });
});
