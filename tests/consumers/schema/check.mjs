// node check.mjs TIKU SOURCE_FOLDER WORK_FOLDER
// 1. The schemas are draft-07, and the same in both languages but for their descriptions.
// 2. Every bank, key and sheet of the repository validates.
// 3. What is listed as accepted passes schema and `tiku check`; what is listed as refused fails both.
// 4. Whatever is done to these files at random, the schema refuses nothing that `check` passes
//    without a word.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv} from 'ajv';
import {parse, parseAllDocuments, stringify} from 'yaml';
import {mutate, Random} from './mutate.mjs';

const [tiku, source, work] = process.argv.slice(2);
const kinds = ['bank', 'key', 'sheet'];
const kMutations = 1500;
let failures = 0;

function fail(what, ...more) {
  failures += 1;
  console.log(`FAILED: ${what}`, ...more);
}

function schemaOf(kind, lang) {
  return JSON.parse(execFileSync(tiku, ['schema', kind, '--lang', lang], {encoding: 'utf8'}));
}

function withoutWords(json) {
  if (Array.isArray(json)) {
    return json.map(withoutWords);
  }
  if (json === null || typeof json !== 'object') {
    return json;
  }
  const said = (key, value) => ['description', 'title'].includes(key) && typeof value === 'string';
  return Object.fromEntries(Object.entries(json).filter(([k, v]) => !said(k, v))
                                .map(([k, v]) => [k, withoutWords(v)]));
}

const validators = {};
for (const kind of kinds) {
  const english = schemaOf(kind, 'en');
  const chinese = schemaOf(kind, 'zh');
  if (JSON.stringify(withoutWords(english)) !== JSON.stringify(withoutWords(chinese))) {
    fail(`the schema of ${kind}s depends on the language`);
  }
  const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, strictTuples: false});
  validators[kind] = ajv.compile(english);
}

/// Null where the value validates, else the first complaint.
function complaint(kind, value) {
  const validate = validators[kind];
  return validate(value) ? null : JSON.stringify(validate.errors.slice(0, 2));
}

/// What `tiku check` reports of each text: a set of severities.
function reports(texts) {
  const folder = mkdtempSync(join(work, 'snippets-'));
  const paths = texts.map((text, i) => {
    const path = join(folder, `${i}.yaml`);
    writeFileSync(path, text);
    return path;
  });
  // Rules about texts and about several banks say nothing about the shape of one.
  const options = ['--select', 'TK0,TK1,TK2,TK3', '--ignore', 'TK123', '--no-config',
                   '--fail-on', 'warning', '--format', 'concise'];
  const run = spawnSync(tiku, ['check', ...paths, ...options],
                        {encoding: 'utf8', maxBuffer: 1 << 30});
  rmSync(folder, {recursive: true});
  if (run.status !== 0 && run.status !== 1) {
    fail(`tiku check exits with ${run.status}`, run.stderr);
  }
  const found = new Map(paths.map(path => [path, new Set()]));
  for (const line of run.stdout.split('\n')) {
    const match = /^(.*?[.]yaml):[0-9]+:[0-9]+: ([a-z]+) /.exec(line);
    if (match !== null) {
      found.get(match[1]).add(match[2]);
    }
  }
  return paths.map(path => found.get(path));
}

/// Banks, keys and sheets; examples/ci holds settings of other programs.
function yamlFiles(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.name === 'ci') {
      return [];
    }
    return entry.isDirectory() ? yamlFiles(path) : /[.]ya?ml$/.test(path) ? [path] : [];
  });
}

/// Random edits of corrections may leave a file that is nothing.
function isSeed(value) {
  return ['sections', 'questions', 'answers'].some(name => value[name] !== undefined);
}

function kindOf(value) {
  return value.tiku === undefined ? 'sheet' : value.kind === 'key' ? 'key' : 'bank';
}

const seeds = [];
let files = 0;
for (const path of [...yamlFiles(join(source, 'banks')), ...yamlFiles(join(source, 'examples'))]) {
  for (const document of parseAllDocuments(readFileSync(path, 'utf8'))) {
    const value = document.toJS();
    const error = complaint(kindOf(value), value);
    const broken = path.endsWith('mistakes.yaml');
    if ((error !== null) !== broken) {
      fail(broken ? `${path} validates` : `${path} does not validate`, error);
    }
    files += 1;
    if (kindOf(value) !== 'sheet' && !broken && path.includes('class') && isSeed(value)) {
      seeds.push([kindOf(value), value]);
    }
  }
}

/// A list of snippets: whole files, or the fields of one question or exam.
function snippets(name) {
  const question = '{id: a, type: judge, points: 1, stem: x, answer: 对}';
  return parse(readFileSync(join(source, 'tests/consumers/schema', name), 'utf8')).map(entry => ({
    name: entry.name,
    kind: entry.kind ?? 'bank',
    text: entry.text ?? (entry.question !== undefined
        ? `tiku: 1\nquestions:\n  - {${entry.question}}\n`
        : `tiku: 1\nexam: {${entry.exam}}\nquestions: [${question}]\n`),
  }));
}

const isBank = ({kind}) => kind !== 'sheet';

const accepted = snippets('accepted.yaml');
for (const {name, kind, text} of accepted) {
  const value = parse(text);
  const error = complaint(kind, value);
  if (error !== null) {
    fail(`"${name}" does not validate`, error);
  }
  if (kind !== 'sheet' && isSeed(value)) {
    seeds.push([kind, value]);
  }
}
const good = accepted.filter(isBank);
reports(good.map(({text}) => text)).forEach((severities, i) => {
  if (severities.has('error')) {
    fail(`"${good[i].name}" is refused by tiku check`);
  }
});

const refused = snippets('refused.yaml');
for (const {name, kind, text} of refused) {
  if (complaint(kind, parse(text)) === null) {
    fail(`"${name}" validates`);
  }
}
const bad = refused.filter(isBank);
reports(bad.map(({text}) => text)).forEach((severities, i) => {
  if (severities.size === 0) {
    fail(`"${bad[i].name}" passes tiku check without a word`);
  }
});

const random = new Random(20261);
const edits = [];
for (let i = 0; i < kMutations; ++i) {
  const [kind, seed] = seeds[random.below(seeds.length)];
  const value = structuredClone(seed);
  const how = mutate(value, random);
  const text = stringify(value, {lineWidth: 0});
  const error = complaint(kind, parse(text));
  if (error !== null) {
    edits.push({how, text, error});
  }
}
reports(edits.map(({text}) => text)).forEach((severities, i) => {
  if (severities.size === 0) {
    fail(`the schema refuses what tiku check passes: ${edits[i].how}`, edits[i].error);
  }
});

console.log(`${files} files of the repository, ${accepted.length} accepted and ${refused.length} ` +
            `refused snippets, ${kMutations} random edits of which the schema refused ${edits.length}`);
process.exit(failures === 0 ? 0 : 1);
