import { sourceText } from '../../src/domain/source.ts';

describe('the tag that says which file owns something', () => {
  it('names the repository and the file', () => {
    expect(sourceText('acme/flows', 'infra/union-secrets.yaml')).toBe('acme/flows:infra/union-secrets.yaml');
  });

  it('keeps what AWS takes in the value of a tag, letters and digits of any script too', () => {
    const path = 'Größe ٣/日本 a_b.c:d/e=f+g-h@i.yaml';
    expect(sourceText('acme/flows', path)).toBe(`acme/flows:${path}`);
  });

  it('has an underscore for everything else', () => {
    expect(sourceText('acme/flows', 'a*b"c\td\ne😀.yaml')).toBe('acme/flows:a_b_c_d_e_.yaml');
  });

  it('is cut to the 256 characters that AWS takes', () => {
    expect(sourceText('acme/flows', 'x'.repeat(300))).toBe(`acme/flows:${'x'.repeat(245)}`);
  });
});
