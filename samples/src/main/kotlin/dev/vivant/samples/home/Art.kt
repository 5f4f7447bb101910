package dev.vivant.samples.home

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample

/** A small drawing for a sample; says nothing to a screen reader, because the title stands beside it. */
fun <S> FlowContent<S>.art(sample: Sample) {
  svg {
    viewBox = "0 0 160 80"
    aria("hidden", true)
    g {
      fill = "none"
      stroke = "currentColor"
      strokeWidth = "3"
      strokeLinecap = "round"
      strokeLinejoin = "round"
      for (line in lines(sample)) path { d = line }
    }
  }
}

private fun lines(sample: Sample): List<String> = when (sample) {
  Sample.Counter -> listOf(
    "M28 40h24",
    "M108 40h24M120 28v24",
    "M72 28l9-7v38M71 59h20",
  )
  Sample.CounterInJava -> listOf(
    "M56 40h60v14a18 18 0 0 1-18 18H74a18 18 0 0 1-18-18z",
    "M116 44h8a8 8 0 0 1 0 16h-9",
    "M76 30c-6-6 6-10 0-18M92 30c-6-6 6-10 0-18",
  )
  Sample.CounterInKotlinxHtml -> listOf("M58 24L38 40l20 16", "M102 24l20 16-20 16", "M90 16L70 64")
  Sample.Todo -> listOf("M38 20l6 6 10-12M66 20h58", "M38 42l6 6 10-12M66 42h44", "M38 58h14v12H38zM66 64h52")
  Sample.Chat -> listOf(
    "M30 16h64a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H52L38 60V48h-8a8 8 0 0 1-8-8V24a8 8 0 0 1 8-8z",
    "M114 32h14a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8h-4v10L112 64H92a8 8 0 0 1-8-6",
  )
  Sample.Auction -> listOf("M58 44l28-28 12 12-28 28zM52 38l12 12M92 10l12 12", "M84 36l34 32", "M34 68h44M40 60h32")
  Sample.Search -> listOf("M74 12a24 24 0 1 0 0.100 0z", "M92 53l20 19", "M65 46l9-22 9 22M68 39h12")
  Sample.SignUp -> listOf("M34 12h92v20H34z", "M34 46h92v20H34z", "M46 56h0M56 56h0M66 56h0", "M102 22l5 5 9-10")
  Sample.Dashboard -> listOf("M24 68h112", "M24 56l22-14 20 8 24-30 20 16 26-24")
  Sample.Table -> listOf("M30 12h100v56H30z", "M30 30h100M30 49h100M64 12v56")
  Sample.Planets -> listOf(
    "M80 22a18 18 0 1 0 0.100 0z",
    "M64 48c-26 8-42 10-42 4 0-5 14-12 40-18M98 33c22-5 40-6 40-1 0 6-22 15-52 21",
    "M128 14h0M30 18h0",
  )
  Sample.Templates -> listOf(
    "M54 14c-12 0-4 26-16 26 12 0 4 26 16 26",
    "M106 14c12 0 4 26 16 26-12 0-4 26-16 26",
    "M66 56l28-32M70 28h0M90 52h0",
  )
}
