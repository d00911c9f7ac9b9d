/** Where the files of the base's gate go, in the folder of the change's. */
export const baseFolder = 'base';
