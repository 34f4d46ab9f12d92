// node check_formats.mjs OUTPUTS FOLDER_WITH_NODE_MODULES: see check_formats.sh.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [outputs, folder] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const modules = join(folder, 'node_modules');
const sources = ['program', 'sample'];
const read = (source, format) => readFileSync(join(outputs, `${source}.${format}`), 'utf8');
const readJson = (source, format) => JSON.parse(read(source, format));
const copy = (value) => JSON.parse(JSON.stringify(value));

function checkSarifSchema() {
  const Ajv = require('ajv/dist/2020').default;
  const ajv = new Ajv({strict: false});
  require('ajv-formats').default(ajv);
  const schema = join(modules, '@microsoft/sarif-multitool-linux/sarif-2.1.0.json');
  const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const source of sources) {
    assert(valid(readJson(source, 'sarif')), `${source}: ${JSON.stringify(valid.errors, null, 1)}`);
  }
  const broken = readJson('sample', 'sarif');
  broken.runs[0].results[0].level = 'advice';
  assert(!valid(broken), 'the schema refuses nothing');
}

// The rules of the standard that no schema can say. Its exit code is 0 whatever it finds.
function sarifErrors(log) {
  const tool = join(modules, '@microsoft/sarif-multitool-linux/Sarif.Multitool');
  chmodSync(tool, 0o755);
  const {$schema, ...rest} = log;  // it would be fetched
  const file = join(outputs, 'checked.sarif');
  writeFileSync(file, JSON.stringify(rest, null, 1));
  const run = spawnSync(tool, ['validate', file], {
    encoding: 'utf8',
    timeout: 20000,
    env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'},
  });
  if (run.error || !run.stdout.includes('Analysis completed successfully')) {
    return null;  // it runs on 64-bit Intel only
  }
  return run.stdout.split('\n').filter((line) => line.includes(': error '));
}

function checkSarifRules() {
  const broken = copy(readJson('sample', 'sarif'));
  broken.runs[0].results[0].ruleIndex = 99;
  const refused = sarifErrors(broken);
  if (refused === null) {
    console.log('the SARIF validator does not run here');
    return;
  }
  assert(refused.length > 0, 'the SARIF validator refuses nothing');
  for (const source of sources) {
    assert.deepEqual(sarifErrors(readJson(source, 'sarif')), [], source);
  }
}

// How the runner takes a command apart; @actions/core puts it together again.
function parseCommand(line) {
  const [, command, properties, message] = line.match(/^::(\w+)(?: (.*?))?::(.*)$/);
  const decode = (text) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':')
    .replace(/%2C/g, ',').replace(/%25/g, '%');
  const decodeData = (text) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n')
    .replace(/%25/g, '%');
  const pairs = (properties ?? '').split(',').filter((pair) => pair !== '').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), decode(pair.slice(equals + 1))];
  });
  return {command, properties: Object.fromEntries(pairs), message: decodeData(message)};
}

async function checkGithub() {
  const core = await import(pathToFileURL(join(modules, '@actions/core/lib/command.js')).href);
  const issued = (parsed) => {
    let text = '';
    const write = process.stdout.write;
    process.stdout.write = (chunk) => { text += chunk; return true; };
    core.issueCommand(parsed.command, parsed.properties, parsed.message);
    process.stdout.write = write;
    return text;
  };
  const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
  for (const source of sources) {
    const lines = read(source, 'github').trimEnd().split('\n');
    assert(lines.length >= 3);
    for (const line of lines) {
      const parsed = parseCommand(line);
      assert(['error', 'warning', 'notice'].includes(parsed.command), line);
      assert(Object.keys(parsed.properties).every((key) => known.includes(key)), line);
      assert.equal(issued(parsed), line + '\n');
    }
  }
  const files = read('sample', 'github').trimEnd().split('\n').map((line) => parseCommand(line).properties.file);
  assert(files.includes('题库/a,b:c%"d" e.yaml') && files.includes('gone\n.yaml'));
}

// GitLab takes Code Climate issues; their types stand in for a schema.
function checkGitlab() {
  const broken = readJson('sample', 'gitlab');
  broken[0].severity = 'error';
  const reports = {program: readJson('program', 'gitlab'), sample: readJson('sample', 'gitlab'), broken};
  const files = Object.entries(reports).map(([name, issues]) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, `import type {Issue} from 'codeclimate-types';\n` +
      `export const issues: Issue[] = ${JSON.stringify(issues)};\n`);
    return file;
  });
  const compiler = require.resolve('typescript/bin/tsc');
  const run = spawnSync(process.execPath, [compiler, '--noEmit', '--strict', '--skipLibCheck',
    '--moduleResolution', 'bundler', '--module', 'es2020', '--target', 'es2020', ...files], {encoding: 'utf8'});
  const errors = run.stdout.split('\n').filter((line) => line.includes('error TS'));
  assert(errors.length > 0, 'the types refuse nothing');
  assert.deepEqual(errors.filter((line) => !line.includes('broken.ts')), []);
  for (const source of sources) {
    const issues = reports[source];
    const prints = issues.map((issue) => issue.fingerprint);
    assert.equal(new Set(prints).size, prints.length);
    for (const issue of issues) {
      assert(!issue.description.includes('\n'));
      assert(!issue.location.path.startsWith('./'));
    }
  }
}

async function checkRdjson() {
  const {validate} = require('@umbrelladocs/rdformat-validator');
  const options = {strictMode: true, allowExtraFields: false};
  for (const source of sources) {
    const result = await validate(readJson(source, 'rdjson'), options);
    assert(result.valid, `${source}: ${JSON.stringify(result, null, 1)}`);
  }
  const broken = readJson('sample', 'rdjson');
  broken.diagnostics[0].severity = 'advice';
  assert(!(await validate(broken, options)).valid, 'the validator refuses nothing');
}

checkSarifSchema();
checkSarifRules();
await checkGithub();
checkGitlab();
await checkRdjson();
