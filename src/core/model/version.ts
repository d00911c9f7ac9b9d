/** The version of this program; must equal the one in package.json. */
export const version = '0.1.0';
