namespace PromptGen.Generators.Model;

/// <summary>
/// The cultures of <c>[Culture]</c>: decimal mark, group marks (<c>_</c> is a space), date order, date marks, words for the currency. The table is PromptGen's
/// own, so that neither the machine that builds nor the one that reads has a say. A culture whose writers or sources disagree about the decimal mark or the order of a date is not in it.
/// </summary>
internal static class Cultures
{
    private const string Table = """
        bg-BG , _ DMY . лв. лв
        cs-CZ , _ DMY . Kč
        da-DK , . DMY .-/ kr. kr
        de-AT , ._ DMY .
        de-CH . '’ DMY . Fr.
        de-DE , . DMY .
        de-LI . '’ DMY . Fr.
        de-LU , . DMY .
        el-GR , . DMY /
        en-AU . , DMY /
        en-GB . , DMY /
        en-IE . , DMY /
        en-IN . , DMY /- Rs. Rs
        en-NZ . , DMY /
        en-SG . , DMY /
        en-US . , MDY /
        es-AR , . DMY /
        es-CL , . DMY -/
        es-CO , . DMY /
        es-ES , . DMY /
        es-MX . , DMY /
        et-EE , _ DMY .
        fi-FI , _ DMY .
        fr-BE , _. DMY /
        fr-CA , _ YMD -
        fr-FR , _ DMY /
        he-IL . , DMY .
        hi-IN . , DMY /-
        hr-HR , . DMY .
        hu-HU , _ YMD . Ft
        id-ID , . DMY / Rp
        it-CH . '’ DMY . Fr.
        it-IT , . DMY /
        ja-JP . , YMD /- 円
        ko-KR . , YMD .- 원
        lt-LT , _ YMD -
        lv-LV , _ DMY .
        nb-NO , _ DMY . kr
        nl-BE , . DMY /-
        nl-NL , . DMY -
        nn-NO , _ DMY . kr
        pl-PL , _ DMY . zł
        pt-BR , . DMY / R$
        pt-PT , _. DMY /
        ro-RO , . DMY . lei
        ru-RU , _ DMY . руб. руб
        sk-SK , _ DMY .
        sl-SI , . DMY .
        sv-SE , _ YMD - kr
        tr-TR , . DMY . TL
        uk-UA , _ DMY . грн. грн
        vi-VN , . DMY / đ
        zh-CN . , YMD /- 元
        zh-HK . , DMY / HK$
        zh-TW . , YMD / NT$
        """;

    private static readonly Dictionary<string, CultureModel> s_byName = Table.Split('\n').Select(static line => line.Trim().Split(' '))
        .ToDictionary(static parts => parts[0], static parts => Parse(parts), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => s_byName.Keys;

    /// <summary>Finds a culture by language and region, such as <c>de-DE</c>; null where the table has none.</summary>
    public static CultureModel? Find(string name) => s_byName.TryGetValue(name, out CultureModel? culture) ? culture : null;

    /// <summary>A name of the table to propose instead of one that is not in it: one of the same language if there is one.</summary>
    public static string Suggest(string name)
    {
        string language = name.Trim().Split('-', '_')[0].ToLowerInvariant();
        return Names.FirstOrDefault(known => string.Equals(known, $"{language}-{language}", StringComparison.OrdinalIgnoreCase))
            ?? Names.FirstOrDefault(known => known.StartsWith(language + "-", StringComparison.Ordinal))
            ?? "de-DE";
    }

    private static CultureModel Parse(string[] parts) => new(
        parts[1][0],
        parts[2].Replace('_', ' '),
        HasPairs: parts[0].EndsWith("-IN", StringComparison.Ordinal),
        parts[3] switch
        {
            "DMY" => "DayMonthYear",
            "MDY" => "MonthDayYear",
            _ => "YearMonthDay",
        },
        parts[4],
        parts.Skip(5).ToEquatableArray());
}
