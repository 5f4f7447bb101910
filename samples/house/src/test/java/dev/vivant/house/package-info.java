/**
 * The rules of the house that a machine can hold: {@link dev.vivant.house.ArrowsTest which package may know which},
 * {@link dev.vivant.house.PublicApiTest what each module offers}, {@link dev.vivant.house.DocumentationTest whether doc
 * comments hold}, {@link dev.vivant.house.StyleTest how sources look}.
 */
package dev.vivant.house;
