import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findJava } from '../../../src/graph/embedded/java.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'readout-java-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function install(place: string, version: string, { release = true } = {}): Promise<string> {
  const home = join(folder, place);
  await mkdir(join(home, 'bin'), { recursive: true });
  if (release) await writeFile(join(home, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${version}"\n`);
  await writeFile(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`);
  await chmod(join(home, 'bin', 'java'), 0o755);
  return home;
}

describe('findJava', () => {
  it('takes JAVA_HOME before PATH, and PATH before what lies around', async () => {
    const named = await install('named', '17.0.9');
    const path = await install('path', '21.0.1');
    await install('jvm/other', '21.0.2');
    expect((await findJava({ JAVA_HOME: named, PATH: join(path, 'bin') }, [join(folder, 'jvm')])).found?.home).toBe(named);
    expect((await findJava({ PATH: join(path, 'bin') }, [join(folder, 'jvm')])).found?.home).toBe(path);
  });

  it('passes over a default Java that is too new or too old, and finds a good one that is not the default', async () => {
    const tooNew = await install('new', '25.0.1');
    const tooOld = await install('old', '1.8.0_392', { release: false });
    const good = await install('jvm/temurin-21', '21.0.4');
    await install('jvm/temurin-17', '17.0.4');
    const search = await findJava({ JAVA_HOME: tooOld, PATH: join(tooNew, 'bin') }, [join(folder, 'jvm')]);
    expect(search.found).toEqual({ home: good, command: join(good, 'bin', 'java'), version: '21.0.4' });
    expect(search.rejected).toEqual([{ home: tooOld, version: '1.8.0_392' }, { home: tooNew, version: '25.0.1' }]);
  });

  it('asks the program itself when there is no release file, and follows links', async () => {
    const home = await install('real', '17.0.2', { release: false });
    await mkdir(join(folder, 'bin'));
    await symlink(join(home, 'bin', 'java'), join(folder, 'bin', 'java'));
    expect((await findJava({ PATH: join(folder, 'bin') }, [])).found).toMatchObject({ home, version: '17.0.2' });
  });

  it('asks the stand-in of a version manager where its Java is', async () => {
    const home = await install('versions/21', '21.0.3');
    await mkdir(join(folder, 'shims'));
    await writeFile(join(folder, 'shims', 'java'), `#!/bin/sh\nprintf '    java.home = %s\\nopenjdk version "21.0.3"\\n' '${home}' >&2\n`, { mode: 0o755 });
    expect((await findJava({ PATH: join(folder, 'shims') }, [])).found).toMatchObject({ home, version: '21.0.3' });
  });

  it('finds the bundles of macOS', async () => {
    const home = await install('JavaVirtualMachines/temurin-17.jdk/Contents/Home', '17.0.2');
    expect((await findJava({ PATH: '' }, [join(folder, 'JavaVirtualMachines')])).found?.home).toBe(home);
  });

  it('finds none where there is none, and is not misled by folders without a program', async () => {
    await mkdir(join(folder, 'jvm', 'empty', 'bin'), { recursive: true });
    await writeFile(join(folder, 'jvm', 'empty', 'release'), 'JAVA_VERSION="17.0.1"\n');
    expect(await findJava({ PATH: folder, JAVA_HOME: join(folder, 'nowhere') }, [join(folder, 'jvm')])).toEqual({ found: null, rejected: [] });
  });
});
