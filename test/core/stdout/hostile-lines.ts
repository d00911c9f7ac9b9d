import fc from 'fast-check';

const commands = [
  '::error::x',
  '::add-mask::e',
  '::stop-commands::t',
  '::set-env name=LD_PRELOAD::/tmp/x',
  '::set-output name=verdict::passed',
  '::ADD-MASK::e',
  '::warning file=a,line=1::x',
  '##[group]x',
  '##[error]x',
  '##[set-env name=a;]b',
  '##[ERROR]x',
];
const blanks = [
  ' ',
  '\t',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
];
const ends = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\u000b', '\u000c'];
const controls = ['\u0000', '\u0007', '\b', '\u001b', '\u001b[31m', '\u001b[2K', '\u001b]0;t\u0007', '\u009b31m', '\u007f'];
const invisible = ['\u200b', '\u200d', '\u202e', '\u2066', '\u2060', '\u00ad', '\ufe0f', '\u{e0041}', '\u{e0101}', '\u034f', '\ud83d'];
const words = ['x', 'a b', '::', ':', '##', '[', ']', '#', 'name', 'é', '😀'];

/** A text of lines that the runner would take for its commands, if it were printed as it is. */
export const hostileText = fc
  .array(fc.oneof(...[commands, blanks, ends, controls, invisible, words].map((list) => fc.constantFrom(...list))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
