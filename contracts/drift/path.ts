/** The path of what holds a property, or '' for one at the top. The name of an annotation has a dot of its own. */
export const parentOf = (path: string): string => path.replace(/(\[\])?\.?(@odata\.)?[^.]*$/, '').replace(/\[\]$/, '');
