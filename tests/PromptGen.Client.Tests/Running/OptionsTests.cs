namespace PromptGen.Client.Tests;

public sealed class OptionsTests
{
    public static TheoryData<ExtractionClientOptions> Unusable =>
    [
        new ExtractionClientOptions { MaxConcurrency = 0 },
        new ExtractionClientOptions { MaxRetries = -1 },
        new ExtractionClientOptions { MaxRetries = 11 },
        new ExtractionClientOptions { MaxTokens = 0 },
        new ExtractionClientOptions { DocumentDeadline = TimeSpan.Zero },
        new ExtractionClientOptions { DocumentDeadline = TimeSpan.FromDays(2) },
    ];

    [Theory]
    [MemberData(nameof(Unusable))]
    public void OptionOutOfRange_Throws(ExtractionClientOptions options)
    {
        using HttpExtractionTransport transport = new(HttpTransportOptions.ForAnthropic(Clients.Key));

        Assert.Throws<ArgumentOutOfRangeException>(() => new ExtractionClient(transport, options));
    }

    [Fact]
    public void ResponseWithoutStatusOrFailure_CannotBeMade()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransportResponse(0, default));
        Assert.Throws<ArgumentException>(() => new TransportResponse(TransportFailure.None));
    }
}
