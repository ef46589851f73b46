/**
 * Brings a field into sight and focuses it, by its name; of a group of boxes the first one. Takes the click that asked
 * for it: following a hash in the address would be a navigation.
 */
export function goToField(name: string, event?: { preventDefault: () => void }): void {
  event?.preventDefault();
  const target = document.getElementById(name);
  const control = target?.matches('fieldset')
    ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target)
    : target;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
