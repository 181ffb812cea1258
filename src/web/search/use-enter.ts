import { type KeyboardEvent, useEffect, useState } from "react";

/**
 * What Enter does in the field while no hit is marked, or while the hits on the page are of the words before. `openFirst` is
 * called as soon as the hits are there, unless another key is pressed meanwhile. A marked hit is opened by the list itself.
 */
export function useEnter(isWaiting: boolean, openFirst: () => void) {
  const [isPressed, setIsPressed] = useState(false);
  useEffect(() => {
    if (!isPressed || isWaiting) return;
    setIsPressed(false);
    openFirst();
  });
  return (event: KeyboardEvent) => {
    const isEnter = event.key === "Enter" && !event.nativeEvent.isComposing;
    const isForTheList = !isWaiting && document.querySelector(".search-hits [data-focused]") !== null;
    setIsPressed(isEnter && !isForTheList);
    if (isEnter && !isForTheList) event.stopPropagation();
  };
}
