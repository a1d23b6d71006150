import { type Ground, sandboxGround } from '../helpers/scenarios/common/ground.ts';
import { HAPPY_PATH } from '../helpers/scenarios/common/happy-path.ts';
import { type Story, startStory } from '../helpers/scenarios/common/story.ts';

// The same as scripts/test-moto.ts runs on moto.
describe('on the sandbox', () => {
  let ground: Ground;
  let story: Story;
  beforeEach(async () => {
    ground = await sandboxGround();
    story = await startStory(ground);
  });
  afterEach(async () => {
    await Promise.all([ground.close(), story.close()]);
  });

  test.each(HAPPY_PATH)('$name', ({ run }) => run(story));
});
