import { facts } from '../../quantity/facts.ts';
import { quantityKinds } from '../../quantity/quantity.ts';
import { units } from '../../quantity/unit.ts';
import { code, table } from './table.ts';

/** The notation of quantities and domains. */
export function quantities(): string {
  const rows = quantityKinds.map((kind) => {
    const suffixes = units[kind].map(({ suffix }) => suffix).filter((suffix) => suffix !== '');
    return [kind, code(facts[kind].example), suffixes.map(code).join(' ') || 'none', facts[kind].log ? 'log-uniform' : 'uniform'];
  });
  return [
    'A value (`5s`), a range with both ends included (`50ms..3s`), or a list of alternatives (`[100ms, 1s]`) where something is drawn.',
    'Log-uniform: small and large disturbances are equally likely, an order of magnitude at a time.',
    '',
    table(['kind', 'example', 'units', 'how a range is drawn'], rows),
  ].join('\n');
}
