import * as fc from 'fast-check';

/** `fc.assert` for a property that does not wait. One that does is refused by the compiler, so no promise of it can be lost. */
export const assertProperty = <T>(property: fc.IProperty<T>, parameters?: fc.Parameters<T>): void => fc.assert(property, parameters);
