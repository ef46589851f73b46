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
  openAround(control);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** A field in a part that is folded away cannot be gone to before it is unfolded. */
function openAround(field: HTMLElement | null): void {
  for (
    let part = field?.closest('details') ?? null;
    part !== null;
    part = part.parentElement?.closest('details') ?? null
  )
    part.open = true;
}
