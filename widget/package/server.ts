// What edge runtimes get for @dalil/widget/define: they have no elements, and Lit does not load there.
export {};
