using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Wire;

public sealed class PrefixTests
{
    private static readonly OutputMode[] s_modes = [OutputMode.ForcedTool, OutputMode.StrictTool, OutputMode.JsonSchema];

    [Fact]
    public void Prefix_IsASliceOfEveryBodyOfItsModeAndLifetime()
    {
        foreach (WireFormat format in new[] { WireFormat.AnthropicMessages, WireFormat.OpenAIChatCompletions })
        {
            string model = format == WireFormat.AnthropicMessages ? "claude-haiku-4-5" : "gpt-5.6-luna";
            foreach (OutputMode mode in s_modes)
            {
                foreach (CacheTtl ttl in Enum.GetValues<CacheTtl>())
                {
                    PromptPrefix prefix = Ticket.Tool.GetPrefix(format, mode, ttl);
                    foreach (string text in new[] { "x", "another document" })
                    {
                        byte[] body = Bytes.Of(Ticket.Tool.CreateRequest(text).WithModel(model).WithOutputMode(mode).WithCacheTtl(ttl), format);

                        Assert.True(body.AsSpan().IndexOf(prefix.Bytes.Span) > 0, $"{format} {mode} {ttl}");
                    }
                }
            }
        }
    }

    [Fact]
    public void ToolPrefix_StandsInTheBodiesThatTheDeclarationAsksFor()
    {
        byte[] ticket = Bytes.Of(Ticket.Tool.CreateRequest("x").WithModel("claude-haiku-4-5"), WireFormat.AnthropicMessages);
        byte[] strict = Bytes.Of(StrictTicket.Tool.CreateRequest("x").WithModel("claude-haiku-4-5"), WireFormat.AnthropicMessages);

        Assert.True(ticket.AsSpan().IndexOf(Ticket.Tool.Prefix.Bytes.Span) > 0);
        Assert.True(strict.AsSpan().IndexOf(StrictTicket.Tool.Prefix.Bytes.Span) > 0);
        Assert.StartsWith("\"tools\":[{", Bytes.Text(Ticket.Tool.Prefix.Bytes.Span), StringComparison.Ordinal);
        Assert.EndsWith("\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}}", Bytes.Text(StrictTicket.Tool.Prefix.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_AreSha256OfTheBytes()
    {
        PromptPrefix prefix = Ticket.Tool.Prefix;
        string text = Bytes.Text(prefix.Bytes.Span);
        int system = text.IndexOf("\"system\":", StringComparison.Ordinal);

        Assert.Equal(Sha256(text), prefix.Fingerprint);
        Assert.Equal(prefix.Fingerprint, Ticket.Tool.Fingerprint);
        Assert.Equal(Sha256(text[..system]), prefix.ToolsFingerprint);
        Assert.Equal(Sha256(text[system..]), prefix.SystemFingerprint);
        Assert.Equal(2, Ticket.Tool.ExemplarCount);
    }

    [Fact]
    public void AutoPrefix_IsRefused() => Assert.Throws<ArgumentException>(() => Ticket.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.Auto));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ja-JP")]
    [InlineData("fi-FI")]
    public void Culture_ChangesNoByte(string culture)
    {
        byte[][] expected = All();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        static byte[][] All() =>
        [
            .. s_modes.Select(static mode => Ticket.Tool.GetPrefix(WireFormat.AnthropicMessages, mode).Bytes.ToArray()),
            Bytes.Of(Ticket.Tool.CreateRequest("İıIi 1,5 −1").WithModel("claude-haiku-4-5").WithMaxTokens(1_234_567), WireFormat.AnthropicMessages),
            Bytes.Of(Ticket.Tool.CreateRequest("İıIi 1,5 −1").WithModel("gpt-5.6-luna").WithMaxTokens(1_234_567), WireFormat.OpenAIChatCompletions),
        ];
    }

    [Fact]
    public void EstimatedTokens_AreCharactersByTheFamilysRatio()
    {
        ModelProfile model = ModelCatalog.Default.Get("claude-haiku-4-5");
        double ratio = model.CharsPerToken ?? 0;

        Assert.True(ratio > 1);
        // An escape counts as the one character that the model sees.
        string seen = Regex.Replace(Bytes.Text(Ticket.Tool.Prefix.Bytes.Span), @"\\(u[0-9A-Fa-f]{4}|.)", "x");
        Assert.Equal((int)Math.Ceiling(seen.Length / ratio), Ticket.Tool.Prefix.EstimateTokens(model));
        Assert.Null(Ticket.Tool.Prefix.EstimateTokens(ModelCatalog.Default.Get("a-model-that-nobody-knows")));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Bytes.Of(text)));
}
