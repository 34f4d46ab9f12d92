// Small random edits of a value, the same for a seed.

/// SplitMix64 in its 32-bit form (Mulberry): small, and the same everywhere.
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  below(bound) {
    this.state = (this.state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}

const values = [
  null, '', ' ', 'x', 'A', 'AB', '对', '也许', true, false, 0, 1, -1, 2.5, '1/3', '50%', '½', 'half',
  [], {}, ['A'], [''], [null], [['a']], {A: 1}, {text: 'a'}, {value: 1, text: 'b'}, {any: 1, of: ['a']},
  'single', '多选题', 'fill', 'case', '选择', 'exact', 'net_w(0.5)', 'subset_each', 'per_blank',
  {policy: 'exact'}, {option_map: {A: 1}}, {blank: 1}, 'drop', {accept_also: 'A'}, '30m', 'A-D', 4,
];

const names = [
  'tiku', 'kind', 'id', 'title', 'type', 'points', 'options', 'answer', 'answers', 'stem', 'parts',
  'scoring', 'rubric', 'need', 'min', 'max', 'match', 'any_order', 'length', 'tags', 'scored', 'cut',
  'identity', 'questions', 'sections', 'exam', 'adjust', 'forms', 'blank', 'choose', 'nonsense',
  'points_per_blank', 'share', 'unit', 'other', 'accept_also', 'case', 'not', 'draw', 'pass',
];

/// Every list and map within a value, with its path.
function containers(value, path = '') {
  if (value === null || typeof value !== 'object') {
    return [];
  }
  return [[path, value], ...Object.keys(value).flatMap(k => containers(value[k], `${path}/${k}`))];
}

/// Changes one place of `root`; says what was done.
export function mutate(root, random) {
  const [path, holder] = random.pick(containers(root));
  const keys = Object.keys(holder);
  const key = keys.length > 0 ? random.pick(keys) : '0';
  const fresh = structuredClone(random.pick(values));
  switch (random.below(4)) {
    case 0:
      if (Array.isArray(holder)) {
        holder.splice(Number(key), 1);
      } else {
        delete holder[key];
      }
      return `${path}/${key} taken out`;
    case 1:
      holder[key] = [holder[key] ?? null];
      return `${path}/${key} put into a list`;
    case 2: {
      const name = Array.isArray(holder) ? holder.length : random.pick(names);
      holder[name] = fresh;
      return `${path}/${name} = ${JSON.stringify(fresh)}`;
    }
    default:
      holder[key] = fresh;
      return `${path}/${key} = ${JSON.stringify(fresh)}`;
  }
}
