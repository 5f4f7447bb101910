package dev.vivant.testing;

/** One check of a contract, on an object made for it. */
@FunctionalInterface
interface ContractStep<C> {
  void run(C contract) throws Exception;
}
