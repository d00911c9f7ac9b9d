/** The addresses of a name in the text of a `hosts` file; source: hosts(5). */
export const hostsIn = (text: string, host: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [address = '', ...names] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    return names.some((name) => name.toLowerCase() === host.toLowerCase()) ? [address] : [];
  });
