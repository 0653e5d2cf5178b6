/** Nobody is reached at fewer digits from another town. */
const fewestDigits = 5;

/** Whether what stands where a phone number is asked for is surely none. What else it may be is left to those who call. */
export const isNoPhone = (text: string): boolean => text !== '' && (text.match(/\p{Nd}/gu)?.length ?? 0) < fewestDigits;
