using System.ComponentModel;

namespace PromptGen.Reading;

/// <summary>The order in which a culture writes a date. Generated code names it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DateOrder
{
    /// <summary>31.03.2026.</summary>
    DayMonthYear,

    /// <summary>03/31/2026.</summary>
    MonthDayYear,

    /// <summary>2026/03/31.</summary>
    YearMonthDay,
}
